package org.fenjie.examples;

import java.util.concurrent.Callable;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.deadline.Resolution;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.WorkPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Why a task is due when it is: the steps, in Chinese and English. */
@Command(name = "why", mixinStandardHelpOptions = true, description = "Explains the date of a task, step by step.")
final class WhyCommand implements Callable<Integer> {

    @ParentCommand
    private FenjieExamples parent = new FenjieExamples();

    @Parameters(index = "0", paramLabel = "NUMBER", description = "the task's number")
    private int number;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        WorkPlan plan = parent.source().load().plan();
        Task task = plan.findTask(number)
                .orElseThrow(() -> new UserException("The plan has no task " + number + "; its tasks are "
                        + Numbers.ranges(
                                plan.tasks().stream().mapToInt(Task::number).toArray())));
        DeadlineResolver resolver = parent.dates().resolver(plan);
        Resolution answer =
                resolver.resolve(task.deadline(), task.deadlineCell().orElse(""));
        Screen screen = new Screen(CommandLines.of(spec).getOut());
        screen.line(task.number() + " " + task.content());
        screen.line(Dates.of(answer));
        screen.line("");
        screen.line(answer.explanation().chinese());
        screen.line("");
        screen.line(answer.explanation().english());
        return ExitCode.OK;
    }
}
