/** Electronic seals of units on PDF files: who holds the key, signing with it, and what a signature is worth. */
@ApplicationModule(
        displayName = "Signatures",
        allowedDependencies = {"lookup"})
@NullMarked
package vn.motcua.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
