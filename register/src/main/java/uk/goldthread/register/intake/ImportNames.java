package uk.goldthread.register.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.goldthread.register.names.Held;
import uk.goldthread.register.names.JsonWords;
import uk.goldthread.register.names.Name;
import uk.goldthread.register.names.NameHolder;
import uk.goldthread.register.names.Replacement;

/**
 * Names in uploaded documents: in what was read from them, in their own lines, in the files. Drafts are changed as entries
 * are; the lines say what the document said, so there the name is blacked out; a file can only be removed. Asked before the
 * ledger is: whoever accepts a document locks it first and the chain then.
 */
@Component
@Order(0)
class ImportNames implements NameHolder {
    private static final String DOCUMENT = "document";
    private static final String FILE = "file";

    /** What a reviewer saves meanwhile waits, or is waited for: drafts are written back whole. */
    private static final String LOCKED = "for update";

    private final JdbcClient sql;

    ImportNames(JdbcClient sql) {
        this.sql = sql;
    }

    private record Document(
            UUID id,
            String fileName,
            @Nullable String draft,
            @Nullable String read,
            boolean hasFile) {}

    private record Line(int number, List<String> cells) {}

    @Override
    public List<Held> held(UUID organisation, Name name) {
        return documents(organisation, name, "").stream()
                .flatMap(document -> held(document, name))
                .toList();
    }

    private Stream<Held> held(Document document, Name name) {
        var words = words(document, name);
        if (words.isEmpty()) return Stream.empty();
        var path = "/imports/" + document.id();
        var read = new Held(DOCUMENT + "/" + document.id(), "What was read from " + document.fileName(), path, words);
        return document.hasFile()
                ? Stream.of(
                        read, new Held(FILE + "/" + document.id(), "The file " + document.fileName(), path, List.of()))
                : Stream.of(read);
    }

    /** Each once, although the draft says what the lines say. */
    private List<String> words(Document document, Name name) {
        var words = new ArrayList<String>();
        words.add(document.fileName());
        lines(document.id()).forEach(line -> words.addAll(line.cells()));
        if (document.draft() != null) words.addAll(JsonWords.in(document.draft()));
        if (document.read() != null) words.addAll(JsonWords.in(document.read()));
        return words.stream().filter(name::isIn).distinct().toList();
    }

    /** Those that hold the name's letters; the name itself is looked for in them. */
    private List<Document> documents(UUID organisation, Name name, String lock) {
        return sql.sql("""
                        select id, file_name, draft, read, bytes is not null as has_file from import
                        where organisation = :organisation and (
                          strpos(lower(file_name), lower(:letters)) > 0
                          or strpos(lower(draft::text), lower(:letters)) > 0
                          or strpos(lower(read::text), lower(:letters)) > 0
                          or exists (
                            select from import_line
                            where import = import.id
                              and strpos(lower(array_to_string(cells, ' ')), lower(:letters)) > 0))
                        order by uploaded, id
                        """ + lock)
                .param("organisation", organisation)
                .param("letters", name.letters())
                .query(Document.class)
                .list();
    }

    private List<Line> lines(UUID document) {
        return sql.sql("select number, cells from import_line where import = :import order by number")
                .param("import", document)
                .query((row, i) -> new Line(row.getInt("number"), List.of((String[])
                        row.getArray("cells").getArray())))
                .list();
    }

    @Override
    public int replace(Replacement replacement) {
        int replaced = 0;
        for (var document : documents(replacement.organisation(), replacement.name(), LOCKED)) {
            if (words(document, replacement.name()).isEmpty()) continue;
            if (replacement.chosen(FILE).contains(document.id().toString())) replaced += remove(document);
            if (replacement.chosen(DOCUMENT).contains(document.id().toString()))
                replaced += replace(document, replacement);
        }
        return replaced;
    }

    private int remove(Document document) {
        return sql.sql("update import set bytes = null where id = :id and bytes is not null")
                .param("id", document.id())
                .update();
    }

    private int replace(Document document, Replacement replacement) {
        sql.sql("""
                        update import
                        set file_name = :name, draft = :draft::jsonb, read = :read::jsonb,
                            left_as_it_stood = '[]', words_replaced = true
                        where id = :id
                        """)
                .param("name", replacement.in(document.fileName()))
                .param("draft", changed(document.draft(), replacement))
                .param("read", changed(document.read(), replacement))
                .param("id", document.id())
                .update();
        for (var line : lines(document.id()))
            if (line.cells().stream().anyMatch(replacement.name()::isIn)) blackOut(document, line, replacement.name());
        return 1;
    }

    private static @Nullable String changed(@Nullable String draft, Replacement replacement) {
        return draft == null ? null : JsonWords.changed(draft, replacement::in);
    }

    private void blackOut(Document document, Line line, Name name) {
        sql.sql("select replace_source_line(:import, :number, :cells)")
                .param("import", document.id())
                .param("number", line.number())
                .param("cells", line.cells().stream().map(name::blackedOutIn).toArray(String[]::new))
                .query((row, i) -> 1)
                .single();
    }
}
