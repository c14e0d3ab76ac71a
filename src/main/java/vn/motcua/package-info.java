/** The one-stop shops of Hue City's wards and communes. */
@NullMarked
package vn.motcua;

import org.jspecify.annotations.NullMarked;
