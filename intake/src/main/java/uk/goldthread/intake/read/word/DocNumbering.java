package uk.goldthread.intake.read.word;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The automatic numbers of an old Word document, counted as Word counts them. */
final class DocNumbering {
    private final Map<Integer, CountedList> definitions = new HashMap<>();
    private final Map<Integer, CountedList> lists = new HashMap<>();

    /** The label of the paragraph, empty where it belongs to no list or the list gives none. */
    String next(Paragraph paragraph) {
        if (!paragraph.isInList()) return "";
        return lists.computeIfAbsent(paragraph.getIlfo(), index -> list(paragraph))
                .next(paragraph.getIlvl());
    }

    /** Lists of one definition go on counting together, unless one of them starts anew. */
    private CountedList list(Paragraph paragraph) {
        try {
            var list = paragraph.getList();
            if (list.getListData() == null) return new CountedList();
            return isOverridden(list)
                    ? definition(list)
                    : definitions.computeIfAbsent(list.getLsid(), id -> definition(list));
        } catch (NoSuchElementException | IllegalArgumentException unknown) {
            return new CountedList();
        }
    }

    private static boolean isOverridden(HWPFList list) {
        for (char level = 0; level < list.getListData().numLevels(); level++)
            if (list.isStartAtOverridden(level)) return true;
        return false;
    }

    private static CountedList definition(HWPFList list) {
        var definition = new CountedList();
        for (char level = 0; level < list.getListData().numLevels(); level++)
            definition.level(
                    level,
                    NumberForm.ofCode(list.getNumberFormat(level)),
                    CountedList.placeholders(list.getNumberText(level)),
                    list.getStartAt(level));
        return definition;
    }
}
