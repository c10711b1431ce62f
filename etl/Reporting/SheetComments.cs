using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Analytics.Etl.Reporting;

/// <summary>Puts comments into a sheet beside those that it has, with the drawing of their boxes that spreadsheet programs want.</summary>
internal static class SheetComments
{
    /// <summary>Who signs the comments.</summary>
    public const string Author = "analytics import";

    /// <summary>The legacy comment of a conversation is signed so, and programs show the conversation in its place.</summary>
    private const string Conversation = "tc=";

    /// <summary>Begins what is added to a comment of somebody else.</summary>
    private const string Addition = $"\n\n{Author}:\n";

    /// <summary>The comments of a sheet from now on: those of others, and these. What an earlier import said goes.</summary>
    public static void Put(WorksheetPart sheet, IReadOnlyList<(CellPlace Place, string Text)> comments)
    {
        if (sheet.WorksheetCommentsPart is null && comments.Count == 0)
            return;
        var part = sheet.WorksheetCommentsPart ?? sheet.AddNewPart<WorksheetCommentsPart>();
        part.Comments ??= new(new Authors(), new CommentList());
        var gone = Forget(part.Comments);
        var added = Put(part.Comments, comments);
        part.Comments.Save();
        Draw(sheet, gone, added);
    }

    /// <summary>Comments of a sheet that has none.</summary>
    public static Comments Of(IReadOnlyList<(CellPlace Place, string Text)> comments)
    {
        Comments made = new(new Authors(), new CommentList());
        Put(made, comments);
        return made;
    }

    /// <summary>Takes out what an earlier import said, and names the cells that have no comment now.</summary>
    private static List<string> Forget(Comments all)
    {
        List<string> gone = [];
        var own = all.Authors?.Elements<Author>().Index().Where(author => author.Item.Text == Author).Select(author => (uint)author.Index).ToHashSet() ?? [];
        foreach (var comment in all.CommentList?.Elements<Comment>().ToList() ?? [])
        {
            if (comment.AuthorId?.Value is { } author && own.Contains(author))
            {
                gone.Add(comment.Reference?.Value ?? "");
                comment.Remove();
                continue;
            }

            foreach (var run in comment.CommentText?.Elements<Run>().Where(run => run.Text?.Text.StartsWith(Addition, StringComparison.Ordinal) == true).ToList() ?? [])
                run.Remove();
        }

        return gone;
    }

    /// <summary>Adds to the comment that a cell has, or gives it one; those that are new need a box.</summary>
    private static List<(CellPlace Place, string Text)> Put(Comments all, IReadOnlyList<(CellPlace Place, string Text)> comments)
    {
        var list = all.CommentList ??= new();
        var names = (all.Authors ??= new()).Elements<Author>().Select(author => author.Text).ToList();
        var own = names.IndexOf(Author);
        if (own < 0 && comments.Count > 0)
        {
            own = names.Count;
            all.Authors.AppendChild(new Author(Author));
        }

        var there = list.Elements<Comment>().Where(comment => comment.Reference?.Value is not null).GroupBy(comment => comment.Reference!.Value!)
            .ToDictionary(cell => cell.Key, cell => cell.First(), StringComparer.OrdinalIgnoreCase);
        List<(CellPlace, string)> added = [];
        foreach (var (place, text) in comments)
        {
            if (!there.TryGetValue(place.Reference, out var comment))
            {
                list.AppendChild(new Comment(new CommentText(Run(text))) { Reference = place.Reference, AuthorId = (uint)own });
                added.Add((place, text));
            }
            else if (comment.AuthorId?.Value is not { } author || author >= names.Count || !names[(int)author].StartsWith(Conversation, StringComparison.Ordinal))
            {
                (comment.CommentText ??= new()).AppendChild(Run(Addition + text));
            }
        }

        return added;
    }

    private static Run Run(string text) => new(new Text(SheetText.Escaped(text)) { Space = SpaceProcessingModeValues.Preserve });

    private static void Draw(WorksheetPart sheet, IReadOnlyList<string> gone, IReadOnlyList<(CellPlace Place, string Text)> added)
    {
        if (gone.Count == 0 && added.Count == 0)
            return;
        if (LegacyDrawing.IdIn(sheet) is { } id)
        {
            var there = (VmlDrawingPart)sheet.GetPartById(id);
            Write(there, CommentBoxes.Added(CommentBoxes.Without(Read(there), gone), added));
            return;
        }

        var drawing = sheet.AddNewPart<VmlDrawingPart>();
        Write(drawing, CommentBoxes.Of(added));
        LegacyDrawing.Put(sheet, sheet.GetIdOfPart(drawing));
    }

    private static string Read(VmlDrawingPart part)
    {
        using StreamReader text = new(part.GetStream(FileMode.Open, FileAccess.Read), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return text.ReadToEnd();
    }

    private static void Write(VmlDrawingPart part, string drawing)
    {
        using MemoryStream bytes = new(Encoding.UTF8.GetBytes(drawing));
        part.FeedData(bytes);
    }
}
