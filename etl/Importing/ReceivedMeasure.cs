using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>
/// How much of a received file is held in memory: rows, cells up to the last with a value of each, and their characters. Beyond
/// it a file is no register that an office keeps, and is refused before it fills the machine.
/// </summary>
internal sealed class ReceivedMeasure
{
    public const int MostRows = 250_000;
    public const int MostCells = 4_000_000;
    public const long MostCharacters = 100_000_000;

    private readonly bool _isBounded;
    private long _rows;
    private long _cells;
    private long _characters;

    private ReceivedMeasure(bool isBounded) => _isBounded = isBounded;

    public static ReceivedMeasure OfAnOffice() => new(isBounded: true);

    /// <summary>What a package holds may be a record of any size, and was looked through before.</summary>
    public static ReceivedMeasure None() => new(isBounded: false);

    /// <exception cref="FileFaultException">With this row the file holds too much.</exception>
    public void Take(IReadOnlyList<string?> cells)
    {
        _rows++;
        _cells += cells.Count;
        foreach (var cell in cells)
            _characters += cell?.Length ?? 0;
        if (_isBounded && (_rows > MostRows || _cells > MostCells || _characters > MostCharacters))
            throw ImportFaults.TooLarge(MostRows, MostCells, MostCharacters);
    }

    /// <exception cref="FileFaultException">So many bytes of text hold too much.</exception>
    public void TakeText(long bytes)
    {
        if (_isBounded && bytes > MostCharacters)
            throw ImportFaults.TooLarge(MostRows, MostCells, MostCharacters);
    }
}
