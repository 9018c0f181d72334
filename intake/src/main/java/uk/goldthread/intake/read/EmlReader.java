package uk.goldthread.intake.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.BasicBodyFactory;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.read.html.HtmlReader;
import uk.goldthread.intake.read.source.CannotRead;
import uk.goldthread.intake.read.source.Characters;
import uk.goldthread.intake.read.source.Found;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.read.text.TextReader;
import uk.goldthread.intake.read.xml.Xml;
import uk.goldthread.intake.tree.Format;
import uk.goldthread.intake.tree.Paragraph.Style;

/**
 * E-mail: who wrote to whom, when and of what, then the text, then every attachment that is a document, under its name.
 * Pictures are passed over; what else cannot be read says so under its name.
 */
final class EmlReader {
    /** The fields that a person is shown, in the order in which mail programs show them. */
    private static final List<String> SHOWN = List.of("From", "To", "Cc", "Date");

    private static final Pattern HEADER = Pattern.compile("(?:[!-9;-~]+[ \t]*:.*\\R(?:[ \t].*\\R)*+){2,400}+");

    /** What only mail programs write; a memorandum begins with From and To as well. */
    private static final Pattern BY_PROGRAM =
            Pattern.compile("(?im)^(?:mime-version|message-id|received|return-path|x-mailer)[ \t]*:");

    private static final int BEGINNING = 16_384;
    private static final int LONGEST_FIELD = 100_000;

    private final Tree tree;
    private int parts;

    private EmlReader(Tree tree) {
        this.tree = tree;
    }

    static boolean looksLike(byte[] bytes) {
        var beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        var header = HEADER.matcher(beginning);
        return header.lookingAt() && BY_PROGRAM.matcher(header.group()).find();
    }

    static Found read(byte[] bytes, Tree tree) {
        try {
            return new Found(Format.EML, new EmlReader(tree).message(parsed(bytes), 1), null);
        } catch (IOException damaged) {
            throw CannotRead.damaged();
        }
    }

    private static Message parsed(byte[] bytes) throws IOException {
        var builder = new DefaultMessageBuilder();
        builder.setBodyFactory(new BasicBodyFactory(true));
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(LONGEST_FIELD)
                .setMaxHeaderCount(10_000)
                .setMaxContentLen(-1)
                .build());
        return builder.parseMessage(new ByteArrayInputStream(bytes));
    }

    /** Returns the subject, null where it has none. */
    private @Nullable String message(Message message, int depth) throws IOException {
        var subject = field(message, "Subject");
        tree.paragraph(subject, Style.TITLE);
        for (var name : SHOWN) {
            var value = field(message, name);
            if (!value.isEmpty()) tree.paragraph(name + ": " + value, Style.HEADER_OR_FOOTER);
        }
        entity(message, depth);
        return subject.isEmpty() ? null : subject;
    }

    private static String field(Entity entity, String name) {
        var field = entity.getHeader() == null ? null : entity.getHeader().getField(name);
        if (field == null) return "";
        return Characters.clean(DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT));
    }

    private void entity(Entity entity, int depth) throws IOException {
        if (depth > tree.limits().nesting()) throw Xml.tooDeep(tree.limits());
        if (++parts > tree.limits().parts()) throw tooManyParts();
        switch (entity.getBody()) {
            case Multipart several
            when entity.getMimeType().equals("multipart/alternative") -> alternative(several, depth);
            case Multipart several -> {
                for (var part : several.getBodyParts()) entity(part, depth + 1);
            }
            case Message forwarded -> message(forwarded, depth + 1);
            case SingleBody picture when entity.getMimeType().startsWith("image/") -> {}
            case SingleBody body when entity.getFilename() != null -> attachment(body, entity.getFilename());
            case TextBody body -> text(body, entity.getMimeType());
            case null, default -> {}
        }
    }

    private CannotRead tooManyParts() {
        return new CannotRead("The message has more than %,d parts. Save the attachment that you need and choose that."
                .formatted(tree.limits().parts()));
    }

    /**
     * "The alternatives appear in an order of increasing faithfulness to the original content. In general, the best choice
     * is the LAST part of a type supported" (RFC 2046, 5.1.4).
     */
    private void alternative(Multipart several, int depth) throws IOException {
        var readable = several.getBodyParts().stream()
                .filter(part -> part.isMultipart() || part.getBody() instanceof TextBody)
                .toList();
        if (!readable.isEmpty()) entity(readable.getLast(), depth + 1);
    }

    private void text(TextBody body, String type) throws IOException {
        var words = words(body);
        if (type.equals("text/html")) HtmlReader.read(words, tree);
        else TextReader.read(words, tree);
    }

    /** Programs that say nothing of the characters, or ASCII, write others all the same. */
    private static String words(TextBody body) throws IOException {
        var charset = body.getCharset();
        boolean said = charset != null && !charset.equals(StandardCharsets.US_ASCII);
        return said ? new String(bytes(body), charset) : Decoding.decode(bytes(body));
    }

    private void attachment(SingleBody body, String name) throws IOException {
        tree.attachment(name);
        try {
            DocumentReader.read(bytes(body), name, tree);
        } catch (CannotRead cannot) {
            tree.paragraph(cannot.sentence(), Style.HEADER_OR_FOOTER);
        }
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        return bytes.toByteArray();
    }
}
