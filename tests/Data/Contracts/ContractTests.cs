using System.Text.Json;
using Analytics.Data.Contracts;

namespace Analytics.Tests.Data.Contracts;

public sealed class ContractTests
{
    private const string Words = """{ "en": "x", "fr": "x", "nl": "x", "de": "x" }""";

    public static TheoryData<string> Names => [.. Contract.All.Select(contract => contract.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_contract_has_a_key_and_calls_each_of_its_columns_once(string name)
    {
        var contract = Contract.Named(name);

        Assert.NotEmpty(contract.RowKey);
        Assert.Distinct(contract.Fields.Select(field => field.Name), StringComparer.OrdinalIgnoreCase);
        Assert.All(contract.Fields, field => Assert.Distinct(field.Categories.Select(category => category.Value)));
    }

    [Fact]
    public void A_contract_survives_being_written_and_read()
    {
        Assert.All(Contract.All, contract => Assert.Equal(contract.ToJson(), Contract.Parse(contract.ToJson()).ToJson()));
    }

    [Theory]
    [InlineData("""{ "name": "x" }""")]
    [InlineData("""{ "name": "x", "titles": WORDS, "descriptions": WORDS, "primaryKey": ["id"], "fields": [] }""")]
    [InlineData("""{ "name": "x", "titles": WORDS, "descriptions": WORDS, "primaryKey": [], "fields": [], "primarykeys": [] }""")]
    [InlineData("""{ "name": "x", "titles": { "en": "x" }, "descriptions": WORDS, "primaryKey": [], "fields": [] }""")]
    [InlineData("""{ "name": "x", "titles": WORDS, "descriptions": WORDS, "primaryKey": [], "fields": [{ "name": "id", "type": "text" }] }""")]
    public void A_contract_with_a_slip_of_the_pen_is_not_read(string json)
    {
        Assert.Throws<JsonException>(() => Contract.Parse(json.Replace("WORDS", Words, StringComparison.Ordinal)));
    }
}
