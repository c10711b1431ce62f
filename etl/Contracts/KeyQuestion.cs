using Analytics.Data.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Contracts;

/// <summary>Whether another package has a row under a key that a row of this one bears, as a reference or as its own; part by part.</summary>
internal sealed record KeyQuestion(StagingTable Asker, IReadOnlyList<(Field Theirs, Field Own)> Parts, Func<Field, bool> MayBeAbsent)
{
    /// <summary>Whether files of these contracts may ask about the rows of another.</summary>
    public static bool MayBeAsked(Contract contract, IReadOnlyList<Contract> askers) =>
        askers.Any(asker => asker.Name == contract.Name || asker.ForeignKeys.Any(key => key.Reference.Resource == contract.Name));

    /// <summary>All that files ask about the rows of a contract. A file that has no such column refers to nothing by it.</summary>
    public static IEnumerable<KeyQuestion> About(Contract contract, IEnumerable<StagingTable> askers)
    {
        foreach (var asker in askers.Where(asker => asker.Files.Count > 0))
        {
            foreach (var key in asker.Contract.ForeignKeys.Where(key => key.Reference.Resource == contract.Name))
            {
                IReadOnlyList<Field> own = [.. key.Fields.Select(asker.Contract.Field)];
                if (own.All(asker.Has))
                    yield return new(asker, [.. key.Reference.Fields.Select(contract.Field).Zip(own)], _ => false);
            }

            foreach (var key in asker.Contract.Name == contract.Name ? RowKey.Of(contract) : [])
                yield return new(asker, [.. key.Fields.Zip(key.Fields)], key.MayBeAbsent);
        }
    }

    /// <summary>What it takes of a file to answer these questions: the parts of the keys, of the rows of which some part may be meant.</summary>
    public static Wanted Wanted(IReadOnlyList<KeyQuestion> questions)
    {
        var telling = questions.Select(question => question.Telling()).ToList();
        return new(
            questions.SelectMany(question => question.Parts).Select(part => part.Theirs).ToHashSet(),
            telling.Contains(null) ? null : [.. telling.Select(among => among!.Value)]);
    }

    /// <summary>
    /// What is read as text is the cell without the space around it, so the cells tell at once of most keys that no row of the package
    /// bears them; without such a part any key may be meant.
    /// </summary>
    private (Field Field, string Texts)? Telling() => Parts
        .Where(part => IsReadAsWritten(part.Theirs) && IsReadAsWritten(part.Own) && !MayBeAbsent(part.Theirs))
        .Select(part => ((Field, string)?)(part.Theirs, $"select as_text({ParsedCells.Raw(part.Own)}) from {Asker.Name}"))
        .FirstOrDefault();

    private static bool IsReadAsWritten(Field field) => field.Type == FieldType.Text && !ParsedCells.IsClosedList(field);
}
