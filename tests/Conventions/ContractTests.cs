using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Etl.Reading;

namespace Analytics.Tests.Conventions;

/// <summary>Contracts are read by people of four languages and by a reader of headers: every word is there, and names one thing.</summary>
public sealed class ContractTests
{
    public static TheoryData<string> Contracts => new(Contract.All.Select(contract => contract.Name));

    [Fact]
    public void Each_file_is_one_contract_of_its_name() =>
        Assert.Equal(
            Repository.Files("data/model/Contracts", ".json").Select(file => Path.GetFileNameWithoutExtension(file.Name)),
            Contract.All.Select(contract => contract.Name));

    [Theory]
    [MemberData(nameof(Contracts))]
    public void Every_word_of_a_contract_is_there_in_four_languages(string name)
    {
        var contract = Contract.Named(name);
        IEnumerable<(string Place, Localized Words)> words =
        [
            ("titles", contract.Titles),
            ("descriptions", contract.Descriptions),
            .. contract.Fields.SelectMany(field => (IEnumerable<(string, Localized)>)
            [
                ($"{field.Name} titles", field.Titles),
                ($"{field.Name} descriptions", field.Descriptions),
                .. field.Categories.Concat(field.Suggestions).Select(category => ($"{field.Name} '{category.Value}'", category.Labels)),
            ]),
        ];

        var missing =
            from word in words
            from language in Language.All
            where string.IsNullOrWhiteSpace(word.Words.In(language))
            select At(name, $"{word.Place}: {language.Code} is empty");

        Fault.None("no word is missing", missing);
    }

    /// <summary>A name goes before any alias and an alias before any title; what two columns claim with equal right is a guess.</summary>
    [Theory]
    [MemberData(nameof(Contracts))]
    public void A_header_means_one_column(string name)
    {
        var fields = Contract.Named(name).Fields;
        HashSet<string> decided = [];
        foreach (var spellings in new Func<Field, IEnumerable<string>>[] { field => [field.Name], field => field.Aliases, field => Language.All.Select(field.Titles.In) })
        {
            var claims = fields.SelectMany(field => spellings(field).Select(Header.Fold).Distinct().Select(header => (header, field.Name)))
                .Where(claim => !decided.Contains(claim.header)).ToList();

            Fault.None("a header that two columns answer to is a guess", Ambiguous(name, claims));
            decided.UnionWith(claims.Select(claim => claim.header));
        }
    }

    [Theory]
    [MemberData(nameof(Contracts))]
    public void A_spelling_means_one_code(string name)
    {
        var faults = Contract.Named(name).Fields.SelectMany(field => Ambiguous(
            name, field.Categories.Concat(field.Suggestions).SelectMany(category => category.Spellings.Select(Header.Fold).Distinct().Select(spelling => (spelling, $"{field.Name} {category.Value}")))));

        Fault.None("a spelling that two codes answer to is a guess", faults);
    }

    private static IEnumerable<Fault> Ambiguous(string contract, IEnumerable<(string Word, string Meaning)> words) =>
        words.GroupBy(word => word.Word).Where(group => group.Count() > 1)
            .Select(group => At(contract, $"'{group.Key}' means {string.Join(" and ", group.Select(word => word.Meaning))}"));

    private static Fault At(string contract, string says) => new($"data/model/Contracts/{contract}.json", 0, says);
}
