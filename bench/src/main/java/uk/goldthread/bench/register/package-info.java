/** The register of a county after ten years: its pages, its reports, what it takes to write and to run. */
@NullMarked
package uk.goldthread.bench.register;

import org.jspecify.annotations.NullMarked;
