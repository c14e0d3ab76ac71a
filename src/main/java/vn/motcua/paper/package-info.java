/** The papers that leave the office: receipts and results, as PDF with a code by which anybody can verify them. */
@ApplicationModule(
        displayName = "Papers",
        allowedDependencies = {"signature"})
@NullMarked
package vn.motcua.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
