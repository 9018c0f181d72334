package uk.goldthread.register.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command said, and the code with which it ended. */
record Said(int code, String out, String errors) {

    static Said by(String... arguments) {
        var out = new StringWriter();
        var errors = new StringWriter();
        int code = Goldthread.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(errors))
                .execute(arguments);
        return new Said(code, out.toString(), errors.toString());
    }
}
