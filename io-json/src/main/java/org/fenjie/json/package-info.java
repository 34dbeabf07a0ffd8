/** Plans to JSON and back. */
@NullMarked
package org.fenjie.json;

import org.jspecify.annotations.NullMarked;
