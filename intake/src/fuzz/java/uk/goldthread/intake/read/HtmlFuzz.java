package uk.goldthread.intake.read;

import com.code_intelligence.jazzer.junit.FuzzTest;

class HtmlFuzz {

    @FuzzTest(maxDuration = "5m")
    void holds(byte[] bytes) {
        AnyFile.HTML.holds(bytes);
    }
}
