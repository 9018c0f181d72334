package uk.goldthread.register.intake;

import uk.goldthread.register.Sha256;

/** A file as it came: its name without folders, and its bytes. */
public record UploadedFile(String name, byte[] bytes) {
    private static final int LONGEST_NAME = 200;

    public UploadedFile {
        name = nameOf(name);
    }

    /** A browser may send a whole path, and a name is shown on pages and given back as the name of a download. */
    private static String nameOf(String given) {
        var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        if (name.isEmpty()) return "document";
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    public String sha256() {
        return Sha256.hex(bytes);
    }
}
