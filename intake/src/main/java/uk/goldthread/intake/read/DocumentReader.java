package uk.goldthread.intake.read;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import uk.goldthread.intake.budget.Budget;
import uk.goldthread.intake.budget.Spent;
import uk.goldthread.intake.read.pdf.PdfReader;
import uk.goldthread.intake.read.source.CannotRead;
import uk.goldthread.intake.read.source.Found;
import uk.goldthread.intake.read.source.Limits;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.read.word.RtfReader;
import uk.goldthread.intake.tree.Source;

/**
 * Reads a file of any known format into the one tree. What a file is, its content says; its name helps only between
 * formats that are both plain characters. Whatever a file does, the answer is a tree or a sentence, never an exception.
 */
public final class DocumentReader {
    private DocumentReader() {}

    public static Reading read(byte[] bytes, String fileName, Limits limits) {
        if (bytes.length > limits.bytes()) return tooLarge(limits);
        try {
            return Budget.within(limits.time(), () -> new Reading.Read(source(bytes, fileName, new Tree(limits))));
        } catch (CannotRead cannot) {
            return new Reading.Unreadable(cannot.sentence());
        } catch (Spent spent) {
            return new Reading.Unreadable(spent.sentence());
        }
    }

    private static Reading tooLarge(Limits limits) {
        return new Reading.Unreadable("The file is larger than %d MB. Split it and choose the part that you need."
                .formatted(limits.bytes() >> 20));
    }

    /** Reads a document into a tree, which may hold others already. */
    static Found read(byte[] bytes, String fileName, Tree tree) {
        try {
            return switch (FileKind.of(bytes, fileName)) {
                case CHARACTERS -> CharacterFormats.read(Decoding.decode(bytes), fileName, tree);
                case EML -> EmlReader.read(bytes, tree);
                case ZIP -> ZipFormats.read(bytes, tree);
                case PDF -> PdfReader.read(bytes, tree);
                case OLE -> OleFormats.read(bytes, tree);
                case RTF -> RtfReader.read(bytes, tree);
            };
        } catch (CannotRead | Spent ended) {
            throw ended;
        } catch (RuntimeException damaged) {
            throw new CannotRead(
                    "The file is damaged and cannot be read. Open it in the program that made it, save it again and choose the new file.");
        }
    }

    private static Source source(byte[] bytes, String fileName, Tree tree) {
        var found = read(bytes, fileName, tree);
        if (tree.blocks().isEmpty())
            throw new CannotRead("The document has no words in it. Choose the document itself.");
        return new Source(found.format(), found.title(), found.pages(), tree.asides(), sha256(bytes), tree.blocks());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
