using Analytics.Dashboard.Html;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tables;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Data.Sections;

/// <summary>The dictionary of the Data page, made from the contracts: what one row is, and what each column may hold.</summary>
internal static class DictionarySection
{
    public static XmlNode Show(Language language) =>
        Element("section", [Id("dictionary")],
            Element("h2", Text(DictionaryWords.Title.In(language))),
            Element("p", Text(DictionaryWords.MadeFrom.In(language))),
            Element("div", Contract.All.Select(contract => Element("details", [Id($"contract-{contract.Name}"), Class("table")],
                Element("summary", Text(contract.Titles.In(language)), Element("code", Text($" {contract.Name}"))),
                Later.Show(Element("p", Text(contract.Descriptions.In(language))), Box(contract.Titles.In(language), Element("table",
                    Head(language, SectionWords.Column, SectionWords.Title, DictionaryWords.TypeTitle, DictionaryWords.MeaningTitle),
                    Element("tbody", contract.Fields.Select(field => Element("tr",
                        Element("th", [Attribute("scope", "row")], Element("code", Text(field.Name))),
                        Element("td", Text(field.Titles.In(language))),
                        Element("td", Text(DictionaryWords.Type(field).In(language))),
                        Element("td", Text(Meaning(field, language)))))))))))));

    private static string Meaning(Field field, Language language) => field.Categories.Count + field.Suggestions.Count == 0
        ? field.Descriptions.In(language)
        : $"{field.Descriptions.In(language)} {string.Join("; ", field.Categories.Concat(field.Suggestions).Select(category => $"{category.Value}: {category.Labels.In(language)}"))}";
}
