package uk.goldthread.intake.read;

import com.code_intelligence.jazzer.junit.FuzzTest;

class MarkdownFuzz {

    @FuzzTest(maxDuration = "5m")
    void holds(byte[] bytes) {
        AnyFile.MARKDOWN.holds(bytes);
    }
}
