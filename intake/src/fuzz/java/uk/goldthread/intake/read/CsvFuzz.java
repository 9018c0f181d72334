package uk.goldthread.intake.read;

import com.code_intelligence.jazzer.junit.FuzzTest;

class CsvFuzz {

    @FuzzTest(maxDuration = "5m")
    void holds(byte[] bytes) {
        AnyFile.CSV.holds(bytes);
    }
}
