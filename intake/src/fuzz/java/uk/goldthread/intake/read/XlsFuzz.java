package uk.goldthread.intake.read;

import com.code_intelligence.jazzer.junit.FuzzTest;

class XlsFuzz {

    @FuzzTest(maxDuration = "5m")
    void holds(byte[] bytes) {
        AnyFile.XLS.holds(bytes);
    }
}
