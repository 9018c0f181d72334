package uk.goldthread.register.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day as an option. Its sentence is the whole answer: a converter's own failures are told with the names of classes. */
final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw new TypeConversionException("“" + typed + "” is not a day: write it as YYYY-MM-DD");
        }
    }
}
