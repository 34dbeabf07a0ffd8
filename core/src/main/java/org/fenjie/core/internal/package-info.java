/** Shared by Fenjie's own modules; no part of the public interface. */
@NullMarked
package org.fenjie.core.internal;

import org.jspecify.annotations.NullMarked;
