using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Templates.Sheets;
using SpreadCheetah;

namespace Analytics.Templates;

/// <summary>
/// The office's own workbook: a sheet for each resource in one language, made from the contracts, with the names that the record knows to choose from. The
/// command and the dashboard make the same one, so it stands in neither; and not with the contracts, so that they need no library of workbooks and a word
/// of an instruction is no change of the model.
/// </summary>
/// <param name="Resources">The tables to fill in, in the order of their sheets.</param>
/// <param name="Entities">Who may be invited: the columns of attendance.</param>
/// <param name="Crises">What crises are called, each once.</param>
public sealed record OfficeTemplate(Language Language, IReadOnlyList<Contract> Resources, IReadOnlyList<Known> Entities, IReadOnlyList<string> Crises)
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The bytes of the workbook; the same template makes the same.</summary>
    // Everything happens in memory, so nothing is ever waited for.
    public byte[] ToXlsx() => WriteAsync().GetAwaiter().GetResult();

    /// <summary>Attendance has a column for each entity, where entities are known.</summary>
    internal bool IsMatrix(Contract resource) => resource.Name == TemplateResources.Attendance && Entities.Count > 1;

    private async Task<byte[]> WriteAsync()
    {
        // The properties of a document would hold the hour of writing. References of cells are optional, and some readers go by them.
        SpreadCheetahOptions options = new() { DocumentProperties = null, WriteCellReferenceAttributes = true };
        ListsSheet lists = new(Language);
        Columns columns = new(this, lists);
        using MemoryStream stream = new();
        await using (var workbook = await Spreadsheet.CreateNewAsync(stream, options).ConfigureAwait(false))
        {
            Styles styles = new(workbook, Language);
            await GuideSheet.Write(workbook, this, styles).ConfigureAwait(false);
            foreach (var resource in Resources)
                await RegisterSheet.Write(workbook, resource.Titles.In(Language), columns.Of(resource), styles).ConfigureAwait(false);
            await lists.Write(workbook, styles).ConfigureAwait(false);
            await workbook.FinishAsync().ConfigureAwait(false);
        }

        return SteadyZip.Again(stream);
    }
}
