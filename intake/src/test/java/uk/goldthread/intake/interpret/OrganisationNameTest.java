package uk.goldthread.intake.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldthread.intake.Intake;
import uk.goldthread.intake.Reading;

class OrganisationNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harrowfen Borough Council|Harrowfen Borough Council",
                "Elm Magna Parish Council: action plan 2029|Elm Magna Parish Council",
                "TILBROOK TOWN COUNCIL|TILBROOK TOWN COUNCIL",
                "Governing Body of Nettle Road Junior School|Nettle Road Junior School",
                "Access plan\\nThornmere Church of England Primary School|Thornmere Church of England Primary School",
                "Improvement plan\\nFell and Dale NHS Foundation Trust – June 2029|Fell and Dale NHS Foundation Trust",
                "Plan of the University of Marrowdale|University of Marrowdale",
                "Cynllun gweithredu Cyngor Cymuned Llanfedw|Cyngor Cymuned Llanfedw",
                "Minutes of the Parish Council Meeting|",
                "Independent Review of School Meals|",
                "Action plan\\nThe committee asked the council to act.|"
            })
    void isReadWhereTheDocumentSaysIt(String top, @Nullable String name) {
        assertThat(organisation(top.replace("\\n", "\n"))).isEqualTo(name);
    }

    private static @Nullable String organisation(String text) {
        var bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        return switch (Intake.read(bytes, "plan.txt", Intake.Options.asOf(LocalDate.of(2029, 5, 1)))) {
            case Reading.Read read -> read.draft().document().organisation();
            case Reading.Unreadable(var sentence) -> throw new AssertionError(sentence);
        };
    }
}
