package uk.goldthread.intake.read;

import com.code_intelligence.jazzer.junit.FuzzTest;

class OdfFuzz {

    @FuzzTest(maxDuration = "5m")
    void holds(byte[] bytes) {
        AnyFile.ODF.holds(bytes);
    }
}
