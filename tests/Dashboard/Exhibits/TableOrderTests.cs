using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Tests.Dashboard.Exhibits;

/// <summary>The lines of a table in the order of a column, as a reader of the language sees it.</summary>
public sealed class TableOrderTests
{
    private static readonly Column _name = new("name", ColumnType.Text, Unit.None, Localized.Same("Name"));
    private static readonly Column _days = new("days", ColumnType.Whole, Unit.Days, Localized.Same("Days"));

    [Theory]
    [InlineData(false, "e a z o u")]
    [InlineData(true, "z a e o u")]
    public void Names_stand_by_their_letters_and_what_is_not_known_stands_last_from_either_end(bool isDescending, string expected)
    {
        Table table = new([_name], [Line("z", "Zinc"), Line("o", null), Line("a", "Élan"), Line("e", "ebene"), Line("u", Writing.NotKnown)]);

        Assert.Equal(expected, Keys(new TableOrder(_name, isDescending).Of(table, Language.Fr)));
    }

    [Theory]
    [InlineData(false, "b c a x n")]
    [InlineData(true, "a b c x n")] // alike, they stay as they were
    public void A_word_in_a_column_of_numbers_is_no_number(bool isDescending, string expected)
    {
        Table table = new([_days], [Line("x", Writing.NotReached), Line("b", 3L), Line("a", 10L), Line("c", 3L), Line("n", null)]);

        Assert.Equal(expected, Keys(new TableOrder(_days, isDescending).Of(table, Language.En)));
    }

    [Fact]
    public void Names_in_four_languages_stand_by_those_of_the_reader()
    {
        Table table = new([_name], [Line("germany", new Localized("Germany", "Allemagne", "Duitsland", "Deutschland")), Line("belgium", new Localized("Belgium", "Belgique", "België", "Belgien"))]);

        Assert.Equal("belgium germany", Keys(new TableOrder(_name, false).Of(table, Language.En)));
        Assert.Equal("germany belgium", Keys(new TableOrder(_name, false).Of(table, Language.Fr)));
    }

    [Theory]
    [InlineData("", "sort=days")]
    [InlineData("from=2000&order=ascending&sort=name&to=2010", "from=2000&sort=days&to=2010")]
    public void An_address_asks_for_one_order_and_keeps_what_else_was_asked(string asked, string expected) =>
        Assert.Equal(expected, TableOrder.Asked(asked, _days, isDescending: true));

    private static TableLine Line(string key, object? cell) => new(key, [cell]);

    private static string Keys(Table table) => string.Join(' ', table.Lines.Select(line => line.Key));
}
