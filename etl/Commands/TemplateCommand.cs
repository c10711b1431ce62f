using System.CommandLine;
using System.Globalization;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Etl.Importing;
using Analytics.Templates;

namespace Analytics.Etl.Commands;

/// <summary>analytics template --into FILE.xlsx: write the workbook that an office fills in, and that comes in without a question.</summary>
internal static class TemplateCommand
{
    public static Command Create()
    {
        Option<FileInfo> into = new("--into") { Description = "the workbook to write; a file that is there stays as it is", HelpName = "FILE.xlsx", Required = true };
        Option<string> language = new("--lang")
        {
            Description = "the language of its titles, lists and explanations",
            HelpName = "fr|nl|de|en",
            DefaultValueFactory = _ => Language.En.Code,
        };
        language.AcceptOnlyFromAmong([.. Language.All.Select(each => each.Code)]);
        Option<string[]> resources = new("--as")
        {
            Description = $"a table that it holds, for several said several times; else {string.Join(", ", TemplateResources.Usual.Select(contract => contract.Name))}",
            HelpName = "RESOURCE",
        };
        resources.AcceptOnlyFromAmong([.. TemplateResources.Offered.Select(contract => contract.Name)]);
        var sources = Places.Sources();
        Command command = new("template", "write the workbook that an office fills in: a sheet for each table, lists to choose from, an example") { into, language, resources, sources };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(into), Language.Find(parsed.GetRequiredValue(language))!, parsed.GetValue(resources) ?? [], parsed.GetRequiredValue(sources)));
        return command;
    }

    private static int Run(FileInfo file, Language language, IReadOnlyList<string> resources, DirectoryInfo sources)
    {
        if (!file.Extension.Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
            return Refuse($"--into {file}: a name that ends in .xlsx was expected");
        if (file.Exists || Directory.Exists(file.FullName))
            return Refuse($"--into {file}: it is there already, and perhaps filled in; choose another name or remove it first");
        if (file.Directory is not { Exists: true })
            return Refuse($"--into {file}: there is no folder {file.Directory} to put the workbook in");
        var template = TemplateNames.Template(
            sources.FullName, language, resources.Count == 0 ? TemplateResources.Usual : [.. resources.Distinct().Select(Contract.Named)]);
        try
        {
            Write(file, template.ToXlsx());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refuse($"--into {file}: it cannot be written: {fault.Message}");
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{file} is written: {string.Join(", ", template.Resources.Select(resource => resource.Titles.In(language)))}; {template.Entities.Count} entities and {template.Crises.Count} crises to choose from"));
        return ExitCodes.Done;
    }

    /// <summary>Aside first, so that there is the whole workbook or none; a file that came meanwhile stays.</summary>
    private static void Write(FileInfo file, byte[] workbook)
    {
        var aside = $"{file.FullName}.{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}.part";
        try
        {
            File.WriteAllBytes(aside, workbook);
            File.Move(aside, file.FullName, overwrite: false);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    private static int Refuse(string words)
    {
        Console.Error.WriteLine(words);
        return ExitCodes.Usage;
    }
}
