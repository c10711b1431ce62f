using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Workload;
using CsCheck;

namespace Analytics.Tests.Findings.Staffing;

/// <summary>The model by the standards that the house assumes, in whatever draw: more work or slower work never needs fewer people.</summary>
public sealed class WorkModelTests(SmallReleases small)
{
    private static readonly SmallRegister _doubtful = new("standards with doubt", static ministry => WorkRegisters.Certain(
        ministry, ("prepare_in_person_minutes", "480,120,1800"), ("chair_video_minutes", "240,60,540"), ("written_procedure_minutes", "240,60,960"), ("post_answer_minutes", "30,10,120"),
        ("post_answers_per_consultation", "2,0,6"), ("category_allowance_share", "0.2,0.1,0.35"), ("individual_allowance_hours", "150,0,400"), ("impromptu_share", "0.3,0.1,0.7"),
        ("stalemate_share", "0.05,0,0.2"), ("procedures_per_meeting", "0.5,0,1.5")));

    private static readonly Gen<WorkVolumes> _volumes =
        from counts in Gen.Double[0, 80].Array[6]
        from impromptu in Gen.Double[0, 1].Nullable()
        from stalemates in Gen.Double[0, 1].Nullable()
        from counted in Gen.Bool
        select new WorkVolumes(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], impromptu, stalemates, counted);

    private static readonly Gen<int> _draw = Gen.Int[0, 9_999];

    [Fact]
    public void More_work_never_needs_fewer() => Gen.Select(_volumes, _draw, Gen.Int[0, 5], Gen.Double[0, 50]).Sample((volumes, draw, which, more) =>
    {
        var larger = which switch
        {
            0 => volumes with { InPerson = volumes.InPerson + more },
            1 => volumes with { AnyMeeting = volumes.AnyMeeting + more },
            2 => volumes with { Silence = volumes.Silence + more },
            3 => volumes with { Crises = more },
            4 => volumes with { AnticipatoryFactor = 1 + more },
            _ => volumes with { ImpromptuFactor = 1 + more },
        };
        return Fte(Staffing, larger, draw) >= Fte(Staffing, volumes, draw) && Diplomats(larger, draw) >= Diplomats(volumes, draw);
    });

    [Fact]
    public void More_minutes_never_need_fewer() => Gen.Select(_volumes, _draw, Gen.Int[0, Standards.Codes.Count - 1], Gen.Double[1, 3]).Sample((volumes, draw, which, times) =>
    {
        var code = Standards.Codes[which];
        if (!code.EndsWith("minutes", StringComparison.Ordinal))
            return true;
        WorkModel slower = new(Staffing.Standards.With([(code, Staffing.Standards[code].Value * times)]), Staffing.Model.Time);
        Analytics.Statistics.Staffing.MonteCarlo draws = new(slower.Assumptions);
        return slower.RequiredFte(draws.Inputs(draw % 100), volumes) >= Fte(Staffing, volumes, draw % 100) - 1e-12;
    }, iter: 30);

    [Fact]
    public void Kinds_add_up_in_every_draw_and_none_is_negative() => Gen.Select(_volumes, _draw).Sample((volumes, draw) =>
    {
        var hours = WorkModel.Hours(Staffing.Draws.Inputs(draw), volumes);
        return Enum.GetValues<WorkKind>().All(kind => hours[kind] >= 0) && Math.Abs(Enum.GetValues<WorkKind>().Sum(kind => hours[kind]) - hours.Total) < 1e-9;
    });

    [Fact]
    public void A_diplomat_never_does_more_than_all_of_the_work() =>
        Gen.Select(_volumes, _draw).Sample((volumes, draw) => Diplomats(volumes, draw) <= Fte(Staffing, volumes, draw) + 1e-12);

    /// <summary>So many times as long, and the staff is exactly enough.</summary>
    [Fact]
    public void At_the_break_even_the_staff_is_what_is_needed() => Gen.Select(_volumes.Where(volumes => volumes.Meetings > 1), _draw, Gen.Double[1, 5]).Sample((volumes, draw, fte) =>
    {
        var inputs = Staffing.Draws.Inputs(draw);
        var times = Staffing.Model.BreakEven(inputs, volumes, fte);
        return Math.Abs(Staffing.Model.FteFor(inputs, times * WorkModel.Hours(inputs, volumes).Total) - fte) < 1e-9;
    });

    /// <summary>
    /// Counts times mean minutes is the mean of all draws, as every kind is a product of things that do not move together: the hours shown beside an interval are its centre.
    /// </summary>
    [Fact]
    public void Hours_at_means_are_the_mean_of_the_draws()
    {
        WorkVolumes volumes = new(10, 5, 3, 2, 8, 4, null, null, AreProceduresCounted: false);
        var drawn = Enumerable.Range(0, 10_000).Select(draw => WorkModel.Hours(Staffing.Draws.Inputs(draw), volumes)).ToList();
        var means = WorkModel.Hours(Staffing.Model.Means, volumes);

        // The error of a mean of 10,000 is a hundredth of a deviation; answers to posts, the most uncertain, deviate by two thirds. Three of them are allowed.
        Assert.All(Enum.GetValues<WorkKind>(), kind => Assert.Equal(1, drawn.Average(hours => hours[kind]) / means[kind], 0.03));
    }

    [Fact]
    public void Every_input_is_a_driver_s_and_stands_where_the_model_takes_it()
    {
        var named = Staffing.Model.Assumptions.Select(assumption => Enum.Parse<Driver>(assumption.Name)).ToList();

        Assert.Equal(Enum.GetValues<Driver>(), named);
        Assert.Equal(Standards.Codes.Order(StringComparer.Ordinal), named.SelectMany(WorkModel.CodesOf).Order(StringComparer.Ordinal));
        // Each standard moved to ten times its value moves its own input to ten times, and no other.
        Assert.All(Standards.Codes, code =>
        {
            var moved = new WorkModel(Staffing.Standards.With([(code, 10 * Staffing.Standards[code].Value)]), Staffing.Model.Time).Means;
            Assert.Equal(10, moved.Zip(Staffing.Model.Means).Single(pair => pair.First != pair.Second) is var (after, before) ? after / before : 0, 9);
        });
    }

    private static double Fte(StaffingBase staffing, WorkVolumes volumes, int draw) => staffing.Model.RequiredFte(staffing.Draws.Inputs(draw), volumes);

    private double Diplomats(WorkVolumes volumes, int draw) => Staffing.Model.RequiredDiplomatFte(Staffing.Draws.Inputs(draw), volumes);

    private StaffingBase Staffing => field ??= StaffingBase.OfPublic(new(small.Of(_doubtful), Question.Open)).Base!;
}
