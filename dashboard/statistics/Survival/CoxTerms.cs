namespace Analytics.Statistics.Survival;

/// <summary>How spells that end on the same day are taken to follow each other.</summary>
public enum TieMethod
{
    /// <summary>In any order, on average (1977): close to exact, and as quick as Breslow's.</summary>
    Efron,

    /// <summary>All from the same risk set (1974): biased towards no effect where ties are many.</summary>
    Breslow,

    /// <summary>Truly at once, conditional on their number (Cox 1972): slow for many ties.</summary>
    Exact,
}

/// <summary>One day's part of the partial likelihood, of its score and of its information. The arrays are reused from day to day.</summary>
internal sealed class CoxDay(int p)
{
    public double Days { get; set; }

    public double LogLikelihood { get; set; }

    public double[] Score { get; } = new double[p];

    public double[,] Information { get; } = new double[p, p];
}

/// <summary>The partial likelihood day by day, from the last day of ends to the first, so that each risk set grows out of the one before.</summary>
internal sealed class CoxTerms
{
    private readonly Spell[] _spells;
    private readonly double[][] _rows;
    private readonly int[] _byDays;
    private readonly int[] _byEntry;
    private readonly TieMethod _ties;
    private readonly int _p;

    public CoxTerms(IReadOnlyList<Spell> spells, Design covariates, TieMethod ties)
    {
        (_spells, _p, _ties) = ([.. spells], covariates.Columns, ties);
        var matrix = covariates.ToMatrix();
        double[] middles = [.. Enumerable.Range(0, _p).Select(j => _spells.Length == 0 ? 0 : Median.Of(Enumerable.Range(0, _spells.Length).Select(i => matrix[i, j])))];
        _rows = [.. Enumerable.Range(0, _spells.Length).Select(i => Enumerable.Range(0, _p).Select(j => matrix[i, j] - middles[j]).ToArray())];
        _byDays = [.. Enumerable.Range(0, _spells.Length).OrderByDescending(i => _spells[i].Days)];
        _byEntry = [.. Enumerable.Range(0, _spells.Length).Where(i => _spells[i].EntryDays > 0).OrderByDescending(i => _spells[i].EntryDays)];
    }

    /// <summary>The largest log hazard, to either side of that of the middle covariates, of a spell that is at risk when another ends.</summary>
    public double Reach(double[] beta)
    {
        var firstEnd = _spells.Where(spell => spell.IsObserved).Min(spell => spell.Days);
        return Enumerable.Range(0, _spells.Length).Where(i => _spells[i].Days >= firstEnd).Max(i => Math.Abs(Predictor(i, beta)));
    }

    public double Predictor(int spell, double[] beta)
    {
        var sum = 0.0;
        for (var j = 0; j < _p; j++)
            sum += _rows[spell][j] * beta[j];
        return sum;
    }

    public IEnumerable<CoxDay> Days(double[] beta)
    {
        var (risk, ended, day) = (new RiskSum(_p), new RiskSum(_p), new CoxDay(_p));
        double[] logs = [.. Enumerable.Range(0, _spells.Length).Select(i => Predictor(i, beta))];
        List<int> ends = [];
        var (next, entry, peak) = (0, 0, double.NegativeInfinity);
        while (next < _byDays.Length)
        {
            var today = _spells[_byDays[next]].Days;
            ends.Clear();
            ended.Clear();

            // Hazards are counted as shares of the largest so far, so that none leaves the numbers.
            var higher = peak;
            for (var i = next; i < _byDays.Length && _spells[_byDays[i]].Days == today; i++)
                higher = Math.Max(higher, logs[_byDays[i]]);
            if (higher > peak)
                risk.Scale(Math.Exp(peak - higher));
            peak = higher;
            for (; next < _byDays.Length && _spells[_byDays[next]].Days == today; next++)
            {
                var spell = _byDays[next];
                risk.Add(_rows[spell], Math.Exp(logs[spell] - peak));
                if (!_spells[spell].IsObserved)
                    continue;
                ends.Add(spell);
                ended.Add(_rows[spell], Math.Exp(logs[spell] - peak));
            }
            for (; entry < _byEntry.Length && _spells[_byEntry[entry]].EntryDays >= today; entry++)
                risk.Add(_rows[_byEntry[entry]], -Math.Exp(logs[_byEntry[entry]] - peak));
            if (ends.Count == 0)
                continue;
            Begin(day, today, ends, logs, peak);
            if (_ties == TieMethod.Exact && ends.Count > 1)
                TakeExact(day, ends.Count, AtRisk(next, entry), logs, peak);
            else
                Take(day, ends.Count, risk, ended);
            yield return day;
        }
    }

    private void Begin(CoxDay day, double today, List<int> ends, double[] logs, double peak)
    {
        day.Days = today;
        day.LogLikelihood = ends.Sum(spell => logs[spell] - peak);
        Array.Clear(day.Information);
        for (var j = 0; j < _p; j++)
            day.Score[j] = ends.Sum(spell => _rows[spell][j]);
    }

    private void Take(CoxDay day, int count, RiskSum risk, RiskSum ended)
    {
        for (var order = 0; order < count; order++)
        {
            // Efron: when the order-th of the tied ends comes, this share of them has left already.
            var gone = _ties == TieMethod.Efron ? (double)order / count : 0;
            var total = risk.Total - (gone * ended.Total);
            day.LogLikelihood -= Math.Log(total);
            for (var j = 0; j < _p; j++)
            {
                var mean = (risk.First[j] - (gone * ended.First[j])) / total;
                day.Score[j] -= mean;
                for (var k = 0; k <= j; k++)
                {
                    var other = (risk.First[k] - (gone * ended.First[k])) / total;
                    var part = ((risk.Second[j, k] - (gone * ended.Second[j, k])) / total) - (mean * other);
                    day.Information[j, k] += part;
                    if (k < j)
                        day.Information[k, j] += part;
                }
            }
        }
    }

    /// <summary>The sum over all sets of so many spells at risk of the product of their hazards, and its derivatives, one spell at a time.</summary>
    private void TakeExact(CoxDay day, int count, List<int> atRisk, double[] logs, double peak)
    {
        var sums = Enumerable.Range(0, count + 1).Select(_ => new RiskSum(_p)).ToArray();
        sums[0].Total = 1;
        foreach (var spell in atRisk)
        {
            for (var size = count; size > 0; size--)
                sums[size].Extend(sums[size - 1], _rows[spell], Math.Exp(logs[spell] - peak));
        }
        var all = sums[count];
        day.LogLikelihood -= Math.Log(all.Total);
        for (var j = 0; j < _p; j++)
        {
            day.Score[j] -= all.First[j] / all.Total;
            for (var k = 0; k < _p; k++)
                day.Information[j, k] = (all.Second[j, k] / all.Total) - (all.First[j] * all.First[k] / (all.Total * all.Total));
        }
    }

    private List<int> AtRisk(int next, int entry)
    {
        HashSet<int> notYet = [.. _byEntry.Take(entry)];
        return [.. _byDays.Take(next).Where(spell => !notYet.Contains(spell))];
    }

    /// <summary>A sum of hazards with its first and second derivatives.</summary>
    private sealed class RiskSum(int p)
    {
        public double Total { get; set; }

        public double[] First { get; } = new double[p];

        public double[,] Second { get; } = new double[p, p];

        public void Scale(double factor)
        {
            Total *= factor;
            for (var j = 0; j < First.Length; j++)
            {
                First[j] *= factor;
                for (var k = 0; k <= j; k++)
                    Second[j, k] *= factor;
            }
        }

        public void Clear()
        {
            Total = 0;
            Array.Clear(First);
            Array.Clear(Second);
        }

        public void Add(double[] row, double hazard)
        {
            Total += hazard;
            for (var j = 0; j < row.Length; j++)
            {
                var first = hazard * row[j];
                First[j] += first;
                for (var k = 0; k <= j; k++)
                    Second[j, k] += first * row[k];
            }
        }

        public void Extend(RiskSum smaller, double[] row, double hazard)
        {
            Total += hazard * smaller.Total;
            for (var j = 0; j < row.Length; j++)
            {
                for (var k = 0; k < row.Length; k++)
                {
                    Second[j, k] += hazard * (smaller.Second[j, k] + (row[j] * smaller.First[k]) + (row[k] * smaller.First[j])
                        + (row[j] * row[k] * smaller.Total));
                }
                First[j] += hazard * (smaller.First[j] + (row[j] * smaller.Total));
            }
        }
    }
}
