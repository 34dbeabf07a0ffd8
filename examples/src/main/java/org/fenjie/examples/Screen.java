package org.fenjie.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** Prints headings and tables that line up in a terminal, where a Chinese character is as wide as two Latin ones. */
final class Screen {

    private static final int GAP = 2;
    private static final int WIDEST = 60;

    private final PrintWriter out;

    Screen(PrintWriter out) {
        this.out = out;
    }

    void line(String text) {
        out.println(text);
    }

    void heading(String text) {
        out.println();
        out.println(text);
        out.println("-".repeat(widthOf(text)));
    }

    /** Prints rows in columns as wide as their widest cell; one of unusual length moves its own row alone. */
    void table(List<ImmutableList<String>> rows) {
        table(rows, ImmutableListMultimap.of());
    }

    /** Prints rows, each with the lines that stand under it, by the row's place from 0. */
    void table(List<ImmutableList<String>> rows, ListMultimap<Integer, String> notes) {
        int[] widths = rows.isEmpty() ? new int[0] : new int[rows.get(0).size()];
        for (ImmutableList<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                int width = widthOf(row.get(i));
                widths[i] = width > WIDEST ? widths[i] : Math.max(widths[i], width);
            }
        }
        for (int place = 0; place < rows.size(); place++) {
            ImmutableList<String> row = rows.get(place);
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                int padding = Math.max(widths[i] - widthOf(row.get(i)), 0) + GAP;
                line.append(row.get(i)).append(" ".repeat(padding));
            }
            out.println(line.toString().stripTrailing());
            notes.get(place).forEach(note -> out.println(" ".repeat(2 * GAP) + note));
        }
    }

    /** The columns that a text takes in a terminal. */
    static int widthOf(String text) {
        return Ansi.OFF.text(text).getCJKAdjustedLength();
    }
}
