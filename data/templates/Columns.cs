using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Templates.Sheets;

namespace Analytics.Templates;

/// <summary>The columns of each sheet in the language of the template, with what may be chosen in them.</summary>
internal sealed class Columns(OfficeTemplate template, ListsSheet lists)
{
    private static readonly Field _consultation = Contract.Named(TemplateResources.Attendance).Field("consultation_id");

    private static readonly string[] _keys = ["_id", "_ids", "_code"];

    private Language Language => template.Language;

    public SheetColumns Of(Contract resource)
    {
        if (template.IsMatrix(resource))
            return Matrix(resource);
        var fields = TemplateResources.FieldsOf(resource, template.Resources);
        return new(
            $"{resource.Descriptions.In(Language)} {TemplateWords.Required.In(Language)}",
            [.. fields.Select((field, position) => Column(resource, field, isFirst: position == 0))]);
    }

    /// <summary>Consultations down, entities across, a mark where they meet: as offices keep it.</summary>
    private SheetColumns Matrix(Contract resource)
    {
        var marks = lists.Add(resource.Titles.In(Language), Marks.All.Select(mark => mark.In(Language)));
        IReadOnlyList<Known> entities = [.. EntityNames.InOrder(template.Entities)];
        var names = EntityNames.Short(entities, Language);
        return new(
            $"{TemplateWords.OneRowEach.In(Language)} {Marks.Legend.In(Language)} {EmptyCells.NotInvited.In(Language)}.",
            [
                Column(resource, _consultation, isFirst: true),
                .. entities.Select((entity, position) => new TemplateColumn(
                    CellText.Of(names[position]), CellText.Of(entity.Name.In(Language)), Width: 17, CellKind.Text, marks, MustBeListed: true,
                    Example: position < Marks.All.Count ? Marks.All[position].In(Language) : null)),
            ]);
    }

    private TemplateColumn Column(Contract resource, Field field, bool isFirst)
    {
        var title = field.Titles.In(Language) + (IsInMinutes(field) ? " (min)" : "");
        var choices = Choices(resource, field);
        var isRequired = resource.Requires(field);
        var kind = KindOf(field);
        return new(
            isRequired ? $"{title} *" : title,
            string.Join(' ', [Described(resource, field), .. Hint(resource, field, kind, choices) is { } hint ? [hint] : Array.Empty<string>()]),
            Width(field, kind, choices),
            kind,
            choices,
            MustBeListed(field),
            isFirst ? ExampleRow.Word.In(Language) : Example(field, kind, choices))
        {
            Smallest = field.Constraints.Minimum,
            Largest = field.Constraints.Maximum,
        };
    }

    /// <summary>Labels of codes, yes and no, names that the record knows, or the numbers on another sheet of this workbook.</summary>
    private Choices? Choices(Contract resource, Field field)
    {
        var title = $"{resource.Titles.In(Language)}: {field.Titles.In(Language)}";
        if (field.Categories.Count > 0)
            return lists.Add(title, field.Categories.Select(category => category.Labels.In(Language)));
        if (field.Suggestions.Count > 0)
            return lists.Add(title, field.Suggestions.Select(known => known.Labels.In(Language)));
        if (field.Type == FieldType.Boolean)
            return lists.Add(title, [TemplateWords.Yes.In(Language), TemplateWords.No.In(Language)]);
        if (ParentOf(resource, field) is not { } parent)
            return null;
        if (parent.Name == "crises" && template.Crises.Where(CellText.Fits).ToList() is { Count: > 0 } crises)
            return lists.Add(title, crises);
        if (parent.Name == "entities" && template.Entities.Count > 0)
            return lists.Add(title, EntityNames.Whole([.. EntityNames.InOrder(template.Entities)], Language));
        return template.Resources.Contains(parent) ? RegisterSheet.FirstColumnOf(parent.Titles.In(Language)) : null;
    }

    private static Contract? ParentOf(Contract resource, Field field) =>
        resource.ForeignKeys.FirstOrDefault(key => key.Fields is [var only] && only == field.Name) is { } key ? Contract.Named(key.Reference.Resource) : null;

    private string Described(Contract resource, Field field) => (resource.Name, field.Name) switch
    {
        ("staffing", "value") => TemplateWords.FullTimeEquivalents.In(Language),
        ("activity_standards", "value") => TemplateWords.AsTheMeasureSays.In(Language),
        _ => field.Descriptions.In(Language),
    };

    private string? Hint(Contract resource, Field field, CellKind kind, Choices? choices)
    {
        if (resource.PrimaryKey is [var key] && key == field.Name)
            return TemplateWords.OwnNumber($"{char.ToUpperInvariant(resource.Name[0])}-1").In(Language);
        if (choices is not null)
            return TemplateWords.FromTheList.In(Language);
        if (ParentOf(resource, field) is { } parent && template.Resources.Contains(parent))
            return TemplateWords.FromTheSheet(parent.Titles).In(Language);
        return kind == CellKind.Day ? TemplateWords.ADate.In(Language) : null;
    }

    /// <summary>A code is shown by its first label, a number of the office's own by the word itself; the name of a crisis would be taken for one.</summary>
    private string? Example(Field field, CellKind kind, Choices? choices)
    {
        if (kind != CellKind.Text)
            return null;
        if (choices is { First: { } first })
            return MustBeListed(field) ? first : null;
        return choices is not null || _keys.Any(ending => field.Name.EndsWith(ending, StringComparison.Ordinal)) ? ExampleRow.Word.In(Language) : $"({field.Titles.In(Language)})";
    }

    /// <summary>Codes, yes and no are closed; names and numbers may be added.</summary>
    private static bool MustBeListed(Field field) => field.Categories.Count > 0 || field.Type == FieldType.Boolean;

    private static bool IsInMinutes(Field field) => field.Name.EndsWith("_minutes", StringComparison.Ordinal);

    private static CellKind KindOf(Field field) => field.Type switch
    {
        FieldType.Date => CellKind.Day,
        FieldType.Year or FieldType.Whole => CellKind.Whole,
        FieldType.Number => CellKind.Number,
        FieldType.Text or FieldType.Boolean => CellKind.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field.Type, "is not a type of the house"),
    };

    private static int Width(Field field, CellKind kind, Choices? choices) => (field.Name, kind, choices) switch
    {
        ("title" or "note" or "event", _, _) => 42,
        (_, _, { First: not null }) => 26,
        (_, CellKind.Text, _) => 18,
        _ => 15,
    };
}
