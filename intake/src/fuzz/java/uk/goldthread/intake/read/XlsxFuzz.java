package uk.goldthread.intake.read;

import com.code_intelligence.jazzer.junit.FuzzTest;

class XlsxFuzz {

    @FuzzTest(maxDuration = "5m")
    void holds(byte[] bytes) {
        AnyFile.XLSX.holds(bytes);
    }
}
