package uk.goldthread.intake.read;

import com.code_intelligence.jazzer.junit.FuzzTest;

class EmlFuzz {

    @FuzzTest(maxDuration = "5m")
    void holds(byte[] bytes) {
        AnyFile.EML.holds(bytes);
    }
}
