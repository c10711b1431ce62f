using System.Globalization;

namespace Analytics.Etl.Reading;

/// <summary>The texts that a workbook keeps once for all its cells.</summary>
internal sealed class SharedTexts
{
    /// <summary>A register's texts fill a few megabytes; so many more would fill the memory.</summary>
    private const long MostCharacters = 100_000_000;

    private readonly List<string> _texts = [];

    public static SharedTexts Read(PackedFile file, string? part)
    {
        SharedTexts shared = new();
        if (part is null)
            return shared;
        var left = MostCharacters;
        using var xml = file.Xml(part);
        while (xml.Read())
        {
            if (!OpenXml.IsElement(xml, "si"))
                continue;
            var text = OpenXml.Text(xml);
            shared._texts.Add(text);
            // Each text costs its frame too, however short it is.
            if ((left -= text.Length + 16) < 0)
                throw FileFaults.TooMuchText(MostCharacters);
        }

        return shared;
    }

    /// <exception cref="InvalidDataException">The workbook keeps no such text.</exception>
    public string Find(string index) =>
        int.TryParse(index, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var place)
            && place < _texts.Count && place >= 0
            ? _texts[place]
            : throw new InvalidDataException("a cell shows a text that the workbook does not keep");
}
