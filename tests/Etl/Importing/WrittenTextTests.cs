using Analytics.Data;
using Analytics.Etl.Importing;

namespace Analytics.Tests.Etl.Importing;

/// <summary>A text that looks like something else stays what it is, through an import, the same import once more, and a refresh.</summary>
public sealed class WrittenTextTests(WrittenTextTests.Register register) : IClassFixture<WrittenTextTests.Register>
{
    public static TheoryData<string> Titles { get; } = ["=1+1", "-", "@coormulti", "« Climat », \"suite\"; fin", "ligne 1\nligne 2", "'apostrophe"];

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_text_is_written_as_it_stood(string title)
    {
        Assert.Empty(register.Comparison.Changed);
        Assert.Equal(title, register.TitleOf(Register.Id(title)));
    }

    /// <summary>One workbook of all titles, imported twice and refreshed.</summary>
    public sealed class Register : IDisposable
    {
        private static readonly List<string> _titles = [.. Titles.Select(row => row.Data)];

        private readonly AnOffice _office = new(withRecord: false);
        private readonly Lazy<(Comparison Comparison, IReadOnlyList<Line> Rows)> _made;

        public Register() => _made = new(Make);

        internal Comparison Comparison => _made.Value.Comparison;

        public static string Id(string title) => $"2024-{_titles.IndexOf(title) + 1}";

        public string? TitleOf(string id) => _made.Value.Rows.Single(row => row.Text("consultation_id") == id).Text("title");

        public void Dispose() => _office.Dispose();

        private (Comparison Comparison, IReadOnlyList<Line> Rows) Make()
        {
            object?[][] rows = [["N°", "Date de la réunion", "Objet"], .. _titles.Select(title => (object?[])[Id(title), new DateOnly(2024, 3, 12), title])];
            var workbook = new AWorkbook().Sheet("R", rows).ToBytes();
            _office.Import("r.xlsx", workbook, "consultations");
            var again = _office.Import("r.xlsx", workbook, "consultations");
            _office.Refresh();
            return (again.Tables[0].Comparison!, _office.Ask("select consultation_id, title from typed.consultations"));
        }
    }
}
