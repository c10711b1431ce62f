using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings.Record;
using Analytics.Templates;

namespace Analytics.Dashboard.Record;

/// <summary>The workbook in which an office keeps its register, with the names of a release to choose from.</summary>
internal static class OfficeWorkbook
{
    public static string FileName(Language language) => $"coormulti-register-{language.Code}.xlsx";

    public static byte[] Write(Release release, Language language) => new OfficeTemplate(
        language,
        TemplateResources.Usual,
        [.. OfficeNames.Entities(release).Select(entity => new Known(entity.EntityId, CodeWords.Of(entity.Name), entity.LevelCode))],
        [.. OfficeNames.Crises(release).Select(crisis => CodeWords.Of(crisis).In(language))]).ToXlsx();
}
