package uk.goldthread.intake.read;

import com.code_intelligence.jazzer.junit.FuzzTest;

class DocFuzz {

    @FuzzTest(maxDuration = "5m")
    void holds(byte[] bytes) {
        AnyFile.DOC.holds(bytes);
    }
}
