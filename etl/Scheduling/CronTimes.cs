using Cronos;

namespace Analytics.Etl.Scheduling;

/// <summary>The times of a cron expression on the clocks of one zone. A time that a clock set forward leaves out comes right after the gap; one that a clock set back shows twice comes once.</summary>
internal sealed class CronTimes
{
    private readonly CronExpression _expression;
    private readonly TimeZoneInfo _zone;

    private CronTimes(CronExpression expression, TimeZoneInfo zone)
    {
        _expression = expression;
        _zone = zone;
    }

    /// <summary>Reads an expression of five fields; the fault says in a sentence what is wrong with it.</summary>
    public static CronTimes? Parse(string cron, TimeZoneInfo zone, DateTimeOffset now, out string? fault)
    {
        try
        {
            CronTimes times = new(CronExpression.Parse(cron), zone);
            fault = times.After(now) is null ? $"--cron \"{cron}\" names a time that never comes" : null;
            return fault is null ? times : null;
        }
        catch (CronFormatException wrong)
        {
            fault = $"--cron \"{cron}\" is no cron expression of five fields (minute, hour, day of month, month, day of week), such as \"0 5 * * *\": {wrong.Message}";
            return null;
        }
    }

    /// <summary>The next time after a moment, or null where none comes any more.</summary>
    public DateTimeOffset? After(DateTimeOffset moment) => _expression.GetNextOccurrence(moment, _zone);

    /// <summary>How many times lie after one moment and not after another.</summary>
    public int Between(DateTimeOffset after, DateTimeOffset until)
    {
        var count = 0;
        for (var next = After(after); next <= until; next = After(next.Value))
            count++;
        return count;
    }
}
