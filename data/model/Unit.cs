namespace Analytics.Data;

/// <summary>The unit of a number, which decides how it is written.</summary>
public enum Unit
{
    None,
    Count,
    Days,
    Years,
    Share,
    Fte,
    Minutes,
    Hours,
}
