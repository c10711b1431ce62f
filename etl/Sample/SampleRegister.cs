namespace Analytics.Etl.Sample;

/// <summary>
/// The synthetic register of a seed and a scale. A register of scale 500 is 500 registers of scale 1 side by side, a
/// fraction is one smaller register: so the memory it takes is that of one year of one of them, at any scale.
/// </summary>
internal sealed record SampleRegister(decimal Scale, ulong Seed, Planted Planted)
{
    public const decimal LargestScale = 10_000;

    /// <summary>Years are as planted, but for chance within them, unless it says otherwise.</summary>
    public YearNoise Noise { get; init; } = YearNoise.None;

    /// <summary>Writes the files into a folder that holds none of them.</summary>
    public IReadOnlyList<WrittenFile> Write(string folder, RecordCalendar calendar, Action<string> begins)
    {
        using RegisterWriter writer = new(folder);
        for (var year = Planted.FirstYear; year <= Planted.LastYear; year++)
        {
            begins($"write {year}");
            var planted = Noise.In(year, Planted, Seed);
            writer.BeginYear(planted);
            WriteYear(writer, year, planted, new(year, planted, calendar));
        }

        return [.. writer.Finish(), FixedRows.WriteStaffing(folder), FixedRows.WriteEntities(folder)];
    }

    private void WriteYear(RegisterWriter writer, int year, Planted planted, YearRates rates)
    {
        var left = Scale;
        for (ulong part = 0; left > 0; part++, left--)
        {
            var address = part;
            var size = (double)Math.Min(left, 1);
            writer.Write(year, YearPlan.Draw(year, size, planted, rates, Stream(PlanPart.Year, 0)), Stream);

            Draws Stream(PlanPart kind, int place) => Draws.Of(Seed, (ulong)year, address, (ulong)kind, (ulong)place);
        }
    }
}
