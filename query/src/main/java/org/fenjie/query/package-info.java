/** Queries over plans. */
@NullMarked
package org.fenjie.query;

import org.jspecify.annotations.NullMarked;
