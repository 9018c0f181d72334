package uk.goldthread.intake.read;

import com.code_intelligence.jazzer.junit.FuzzTest;

class TextFuzz {

    @FuzzTest(maxDuration = "5m")
    void holds(byte[] bytes) {
        AnyFile.TEXT.holds(bytes);
    }
}
