using System.Globalization;
using System.Text;
using Analytics.Data;
using CsCheck;

namespace Analytics.Tests.Etl.Building;

/// <summary>What holds for every register, tried on many that were made by chance.</summary>
public sealed class GeneratedRegisterTests
{
    private const int Tried = 12;

    private static readonly Gen<string> _note =
        Gen.Char["abcÉé ß,;\"\n\r\t|'<>=«»—日"].Array[1, 12].Select(letters => $"X{new string(letters)}X");

    private static readonly Gen<AStep> _step = Gen.Select(
        Gen.OneOf("ceta", "bbnj"), Gen.Date[new(1950, 1, 1), new(2025, 12, 31)], Gen.Int[0, 2], Gen.Int[0, 150], Gen.Bool, _note,
        (treaty, day, precision, votes, isFinal, note) => new AStep(treaty, DateOnly.FromDateTime(day), precision, votes, isFinal, note));

    private static readonly Gen<Writing> _writing = Gen.Select(
        Gen.OneOf(',', ';', '\t', '|'), Gen.OneOf("\n", "\r\n"), Gen.Bool,
        (delimiter, lineBreak, hasMark) => new Writing(delimiter, lineBreak, hasMark));

    private static readonly Gen<(string Column, string Cell, string Rule)> _spoilt = Gen.OneOf(
        ("treaty_id", "tisa", "foreign_key"), ("happened_on", "2016-02-30", "type"), ("vote_count", "151", "maximum"), ("is_final", "maybe", "type"));

    [Fact]
    public void Any_valid_register_loads_whole_and_exactly_however_it_is_written()
    {
        Gen.Select(_step.Array[1, 20], _writing).Sample(
            (steps, writing) =>
            {
                using var register = ARegister.WithSteps().Put("steps", "steps.csv", Write(steps, writing));

                Assert.Empty(register.Refresh().Rejects);
                var loaded = register.Ask("from typed.steps order by record_number");
                Assert.Equal(steps.Select((step, index) => step.AsLoaded(index)), loaded.Select(Read));
            },
            iter: Tried, threads: 1);
    }

    [Fact]
    public void One_spoilt_cell_makes_exactly_that_reject()
    {
        Gen.Select(_step.Array[1, 20], _writing, _spoilt, Gen.Int[0, 19]).Sample(
            (steps, writing, spoil, place) =>
            {
                var record = place % steps.Length;
                using var register = ARegister.WithSteps().Put("steps", "steps.csv", Write(steps, writing, record, spoil.Column, spoil.Cell));

                var reject = Assert.Single(register.Refresh().Rejects);

                Assert.Equal((record + 1L, spoil.Column, spoil.Cell, spoil.Rule), (reject.Record, reject.Column, reject.Value, reject.Rule));
            },
            iter: Tried, threads: 1);
    }

    private static Loaded Read(Line line) => new(
        line.Text("treaty_id"), line.Text("happened_on"), line.Day("happened_on_from"), line.Day("happened_on_to"),
        line.Whole("vote_count"), line.Flag("is_final"), line.Text("note"));

    private static byte[] Write(AStep[] steps, Writing writing, int spoiltRecord = -1, string? spoiltColumn = null, string? spoiltCell = null)
    {
        var columns = ARegister.StepsHeader.Split(',');
        StringBuilder text = new(string.Join(writing.Delimiter, columns) + writing.LineBreak);
        foreach (var (step, index) in steps.Select((step, index) => (step, index)))
        {
            var cells = columns.Select(column => index == spoiltRecord && column == spoiltColumn ? spoiltCell! : step.Cell(column, index));
            text.Append(string.Join(writing.Delimiter, cells.Select(writing.Quote))).Append(writing.LineBreak);
        }

        return [.. writing.HasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private sealed record Loaded(string? Treaty, string? Written, DateOnly? First, DateOnly? Last, long? Votes, bool? IsFinal, string? Note);

    private sealed record Writing(char Delimiter, string LineBreak, bool HasMark)
    {
        public string Quote(string cell) =>
            cell.AsSpan().ContainsAny([Delimiter, '"', '\n', '\r']) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }

    private sealed record AStep(string Treaty, DateOnly Day, int Precision, int Votes, bool IsFinal, string Text)
    {
        public string Written => Day.ToString(Precision switch { 0 => "yyyy", 1 => "yyyy-MM", _ => "yyyy-MM-dd" }, CultureInfo.InvariantCulture);

        public DateOnly First => Precision switch { 0 => new(Day.Year, 1, 1), 1 => new(Day.Year, Day.Month, 1), _ => Day };

        public DateOnly Last => Precision switch { 0 => new(Day.Year, 12, 31), 1 => First.AddMonths(1).AddDays(-1), _ => Day };

        /// <summary>Notes must be unique, which chance alone would not see to.</summary>
        public string Note(int index) => string.Create(CultureInfo.InvariantCulture, $"{Text}{index}");

        public Loaded AsLoaded(int index) => new(Treaty, Written, First, Last, Votes, IsFinal, Note(index));

        public string Cell(string column, int index) => column switch
        {
            "step_id" => string.Create(CultureInfo.InvariantCulture, $"s{index}"),
            "treaty_id" => Treaty,
            "happened_on" => Written,
            "vote_count" => Votes.ToString(CultureInfo.InvariantCulture),
            "is_final" => IsFinal ? "oui" : "neen",
            "note" => Note(index),
            _ => "",
        };
    }
}
