using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Data.Sections;

/// <summary>What the release holds of a register, and how the ministry's own gets in.</summary>
internal static class RegisterSection
{
    public static XmlNode Show(Register? register, Language language) =>
        Element("section", [Id("register")],
            Element("h2", Text(RegisterWords.Title.In(language))),
            Element("p", Text(RegisterWords.Holds(register).In(language))),
            Element("p", Text(RegisterWords.HowToImport.In(language))),
            Element("pre", Element("code", Text(RegisterWords.Commands))));
}
