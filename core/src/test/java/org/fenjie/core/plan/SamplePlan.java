package org.fenjie.core.plan;

/** Parts of plans that hold what a test is about and nothing else. */
final class SamplePlan {

    static final UnitMention SCIENCE = UnitMention.of("市科技局");
    static final UnitMention FINANCE = UnitMention.of("市财政局");

    private SamplePlan() {}

    static WorkPlan.Builder plan() {
        return WorkPlan.builder().title("任务分解表").issuer("某市").year(2031);
    }

    static WorkPlan planOf(Task... tasks) {
        return plan().addTasks(tasks).build();
    }

    static Task.Builder task(int number) {
        return Task.builder().number(number).content("第" + number + "项工作");
    }

    static Task task(int number, Assignment... assignments) {
        return task(number).responsibility(Responsibility.of(assignments)).build();
    }

    /** A task that the units answer for without a marked role. */
    static Task task(int number, UnitMention... units) {
        Responsibility.Builder responsibility = Responsibility.builder();
        for (UnitMention unit : units) {
            responsibility.assign(Role.RESPONSIBLE, unit);
        }
        return task(number).responsibility(responsibility.build()).build();
    }

    static Task under(int number, String... path) {
        return task(number).category(Category.of(path)).build();
    }

    static Assignment lead(Assignee assignee) {
        return Assignment.of(Role.LEAD, assignee);
    }

    static Assignment responsible(Assignee assignee) {
        return Assignment.of(Role.RESPONSIBLE, assignee);
    }

    static Assignment supporting(Assignee assignee) {
        return Assignment.of(Role.SUPPORTING, assignee);
    }
}
