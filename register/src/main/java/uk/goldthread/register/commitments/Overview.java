package uk.goldthread.register.commitments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * What stands around the list of a register.
 *
 * @param counts of the whole register
 * @param found how many commitments the filter lets through
 * @param owners all that are named, by name
 * @param themes in the order of the source
 */
public record Overview(Counts counts, int found, List<String> owners, List<String> themes) {

    static Overview of(ResultSet row) throws SQLException {
        return new Overview(Counts.of(row), row.getInt("found"), words(row, "owners"), words(row, "themes"));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
