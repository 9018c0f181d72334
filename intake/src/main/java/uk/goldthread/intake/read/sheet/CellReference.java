package uk.goldthread.intake.read.sheet;

import uk.goldthread.intake.read.source.CannotRead;

/** A cell's address in a sheet, such as BC12; row and column count from 1. */
public record CellReference(int row, int column) {
    public static final int LAST_COLUMN = 16_384;

    static CellReference of(String address) {
        int column = 0, at = 0;
        while (at < address.length() && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z' && column < LAST_COLUMN)
            column = column * 26 + address.charAt(at++) - 'A' + 1;
        try {
            int row = Integer.parseInt(address, at, address.length(), 10);
            if (column < 1 || column > LAST_COLUMN || row < 1) throw CannotRead.damaged();
            return new CellReference(row, column);
        } catch (NumberFormatException noAddress) {
            throw CannotRead.damaged();
        }
    }

    static int column(String address) {
        return of(address).column();
    }
}
