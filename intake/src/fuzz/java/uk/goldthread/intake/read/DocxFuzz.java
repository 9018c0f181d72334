package uk.goldthread.intake.read;

import com.code_intelligence.jazzer.junit.FuzzTest;

class DocxFuzz {

    @FuzzTest(maxDuration = "5m")
    void holds(byte[] bytes) {
        AnyFile.DOCX.holds(bytes);
    }
}
