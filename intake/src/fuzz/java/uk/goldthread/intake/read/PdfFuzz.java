package uk.goldthread.intake.read;

import com.code_intelligence.jazzer.junit.FuzzTest;

class PdfFuzz {

    @FuzzTest(maxDuration = "5m")
    void holds(byte[] bytes) {
        AnyFile.PDF.holds(bytes);
    }
}
