package uk.goldthread.intake.read;

import com.code_intelligence.jazzer.junit.FuzzTest;

class RtfFuzz {

    @FuzzTest(maxDuration = "5m")
    void holds(byte[] bytes) {
        AnyFile.RTF.holds(bytes);
    }
}
