package org.fenjie.examples;

import java.time.LocalDate;
import org.fenjie.core.cell.DeadlineCellReader;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.Resolution;

/** Why is 2024-05-14 the date? Every answer gives its steps, with the articles and the holiday notices behind them. */
public final class WhyThisDate {

    private WhyThisDate() {}

    /**
     * Prints the date of a limit of 20 working days, and why.
     *
     * @param args none
     */
    public static void main(String[] args) {
        DeadlineRule rule = DeadlineCellReader.read("自收到申请之日起20个工作日内").rule();
        Resolution answer = DeadlineResolver.ofYear(2024)
                .withEvent("收到申请", LocalDate.of(2024, 4, 15))
                .resolve(rule);
        System.out.println(answer);
        System.out.println(answer.explanation().chinese());
        System.out.println(answer.explanation().english());
    }
}
