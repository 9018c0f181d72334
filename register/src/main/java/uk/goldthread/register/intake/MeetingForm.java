package uk.goldthread.register.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.Meeting;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.asat.TypedDay;
import uk.goldthread.register.layout.Typed;

/**
 * The facts of a meeting as they are typed: people one a line, and of each item of the agenda its number, title, text and
 * decisions, one a line. An item without a title is none.
 */
public record MeetingForm(
        String group,
        String date,
        String chair,
        String present,
        String apologies,
        String attending,
        String nextMeeting,
        List<String> number,
        List<String> title,
        List<String> text,
        List<String> decisions,
        String seen) {

    static MeetingForm of(MultiValueMap<String, String> form) {
        return new MeetingForm(
                Typed.text(form, "group"),
                Typed.text(form, "date"),
                Typed.text(form, "chair"),
                Typed.text(form, "present"),
                Typed.text(form, "apologies"),
                Typed.text(form, "attending"),
                Typed.text(form, "nextMeeting"),
                Typed.texts(form, "number"),
                Typed.texts(form, "title"),
                Typed.texts(form, "text"),
                Typed.texts(form, "decisions"),
                Typed.text(form, "seen"));
    }

    /** The meeting of which the document is; where it is of none, one of which nothing is known. */
    public static Meeting meetingOf(Draft draft) {
        return draft.meeting() != null
                ? draft.meeting()
                : new Meeting(null, null, List.of(), List.of(), List.of(), null, List.of(), null);
    }

    static MeetingForm of(Draft draft) {
        var meeting = meetingOf(draft);
        var items = meeting.items();
        return new MeetingForm(
                Typed.text(meeting.group()),
                typed(meeting.date()),
                Typed.text(meeting.chair()),
                String.join("\n", meeting.present()),
                String.join("\n", meeting.apologies()),
                String.join("\n", meeting.attending()),
                typed(meeting.next()),
                items.stream().map(item -> Typed.text(item.number())).toList(),
                items.stream().map(Meeting.Item::title).toList(),
                items.stream().map(item -> Typed.text(item.text())).toList(),
                items.stream().map(item -> String.join("\n", item.decisions())).toList(),
                Shown.of(meeting));
    }

    /** An item as it is typed. */
    public record Item(String number, String title, String text, String decisions) {}

    /** Beyond the last one they are empty. */
    public Item item(int at) {
        return new Item(Typed.at(number, at), Typed.at(title, at), Typed.at(text, at), Typed.at(decisions, at));
    }

    private static String typed(@Nullable LocalDate day) {
        return day == null ? "" : DayWords.of(day);
    }

    Map<String, String> wrong(LocalDate today) {
        var wrong = new LinkedHashMap<String, String>();
        wrongDay("date", date, today, wrong);
        wrongDay("nextMeeting", nextMeeting, today, wrong);
        return wrong;
    }

    private static void wrongDay(String field, String typed, LocalDate today, Map<String, String> wrong) {
        if (!typed.isEmpty() && TypedDay.read(typed, today) instanceof TypedDay.NotADay(var why)) wrong.put(field, why);
    }

    Meeting on(Meeting was, LocalDate today) {
        return new Meeting(
                Typed.orNull(group),
                day(date, today),
                Typed.lines(present),
                Typed.lines(apologies),
                Typed.lines(attending),
                Typed.orNull(chair),
                items(was.items()),
                day(nextMeeting, today));
    }

    private static @Nullable LocalDate day(String typed, LocalDate today) {
        return TypedDay.read(typed, today) instanceof TypedDay.Day(var day) ? day : null;
    }

    private List<Meeting.Item> items(List<Meeting.Item> were) {
        var items = new ArrayList<Meeting.Item>();
        for (int at = 0; at < title.size(); at++) {
            var named = Typed.at(title, at);
            if (named.isEmpty()) continue;
            var commitments = at < were.size() ? were.get(at).commitments() : List.<String>of();
            items.add(new Meeting.Item(
                    Typed.orNull(Typed.at(number, at)),
                    named,
                    Typed.orNull(Typed.at(text, at)),
                    Typed.lines(Typed.at(decisions, at)),
                    commitments));
        }
        return items;
    }
}
