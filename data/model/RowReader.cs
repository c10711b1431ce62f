using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Text.RegularExpressions;
using Analytics.Data.Languages;

namespace Analytics.Data;

/// <summary>
/// Reads an answer into records whose parameters are its columns: <c>FirstYear</c> is the column <c>first_year</c>. An answer with another column, or
/// without one, is our bug and is told by name; so is an absent value where the record has no room for one.
/// </summary>
internal sealed partial class RowReader
{
    private static readonly ConcurrentDictionary<Type, RowReader> _readers = new();

    private readonly ConstructorInvoker _make;
    private readonly Target[] _targets;
    private readonly Type _row;

    private RowReader(Type row)
    {
        _row = row;
        var constructor = row.GetConstructors().MaxBy(each => each.GetParameters().Length)
            ?? throw new InvalidOperationException($"{row.Name} has no public constructor, so no answer can be read into it");
        NullabilityInfoContext nullability = new();
        _make = ConstructorInvoker.Create(constructor);
        _targets = [.. constructor.GetParameters().Select(parameter => Target.Of(parameter, nullability))];
    }

    public static IReadOnlyList<TRow> Read<TRow>(DbDataReader answer) => _readers.GetOrAdd(typeof(TRow), static row => new(row)).Rows<TRow>(answer);

    public static string ColumnOf(string parameter) => Hump().Replace(parameter, "_$0").ToLowerInvariant();

    private List<TRow> Rows<TRow>(DbDataReader answer)
    {
        var places = Places(answer);
        List<TRow> rows = [];
        var values = new object?[_targets.Length];
        while (answer.Read())
        {
            for (var at = 0; at < values.Length; at++)
                values[at] = Value(answer, places[at], _targets[at], rows.Count);
            rows.Add((TRow)_make.Invoke(values.AsSpan())!);
        }

        return rows;
    }

    private int[] Places(DbDataReader answer)
    {
        string[] columns = [.. Enumerable.Range(0, answer.FieldCount).Select(answer.GetName)];
        var missing = _targets.Select(target => target.Column).Except(columns).ToList();
        var unread = columns.Except(_targets.Select(target => target.Column)).ToList();
        if (missing.Count + unread.Count > 0)
            throw new InvalidOperationException(
                $"{_row.Name} is no row of this answer: without a column are [{string.Join(", ", missing)}], without a parameter are [{string.Join(", ", unread)}]");
        return [.. _targets.Select(target => Array.IndexOf(columns, target.Column))];
    }

    private object? Value(DbDataReader answer, int place, Target target, int row)
    {
        if (answer.IsDBNull(place))
            return target.MayBeAbsent
                ? null
                : throw new InvalidOperationException(string.Create(
                    CultureInfo.InvariantCulture, $"{_row.Name}: row {row + 1} of the answer has no {target.Column}, for which the record has no room"));
        var value = answer.GetValue(place);
        try
        {
            return target.Convert(value);
        }
        catch (Exception wrong) when (wrong is InvalidCastException or OverflowException or ArgumentException)
        {
            throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture, $"{_row.Name}: {target.Column} is {value} ({value.GetType().Name}) in row {row + 1} of the answer: {wrong.Message}"), wrong);
        }
    }

    private sealed record Target(string Column, bool MayBeAbsent, Func<object, object> Convert)
    {
        public static Target Of(ParameterInfo parameter, NullabilityInfoContext nullability)
        {
            var underlying = Nullable.GetUnderlyingType(parameter.ParameterType);
            var mayBeAbsent = underlying is not null
                || (!parameter.ParameterType.IsValueType && nullability.Create(parameter).WriteState == NullabilityState.Nullable);
            var column = ColumnOf(parameter.Name!);
            var convert = ConverterOf(underlying ?? parameter.ParameterType);
            return new(column, mayBeAbsent, parameter.ParameterType == typeof(string) && IsForPeople(column) ? value => Directions.Closed((string)convert(value)) : convert);
        }

        /// <summary>Names and titles stand within sentences of the house; keys are asked for as they are.</summary>
        private static bool IsForPeople(string column) => column.EndsWith("_name", StringComparison.Ordinal) || column.EndsWith("title", StringComparison.Ordinal);

        private static Func<object, object> ConverterOf(Type type)
        {
            if (type == typeof(string))
                return static value => value as string ?? throw Wrong(value, "text");
            if (type == typeof(long))
                return static value => Whole(value);
            if (type == typeof(int))
                return static value => checked((int)Whole(value));
            if (type == typeof(double))
                return static value => value is double number ? number : value is BigInteger huge ? (double)huge : Number(value);
            if (type == typeof(bool))
                return static value => value is bool ? value : throw Wrong(value, "true or false");
            if (type == typeof(DateOnly))
                return static value => value switch
                {
                    DateOnly day => day,
                    DateTime { TimeOfDay.Ticks: 0 } moment => DateOnly.FromDateTime(moment),
                    _ => throw Wrong(value, "a day"),
                };
            if (type.IsEnum)
            {
                var codes = Enum.GetValues(type).Cast<object>().ToDictionary(each => ColumnOf(each.ToString()!));
                return value => value is string code && codes.TryGetValue(code, out var known) ? known : throw Wrong(value, $"a code of {type.Name}");
            }

            if (type.GetConstructors() is [var constructor] && constructor.GetParameters() is { Length: > 0 } parts && parts.All(part => part.ParameterType == typeof(string)))
                return value => Texts(value, constructor, parts);
            throw new NotSupportedException($"{type.Name} is not a type that a column is read into");
        }

        /// <summary>A record of nothing but texts is read from a structure with the same fields: a name in four languages.</summary>
        private static object Texts(object value, ConstructorInfo constructor, ParameterInfo[] parts)
        {
            if (value is not IDictionary<string, object?> fields || fields.Count != parts.Length)
                throw Wrong(value, $"a structure of {parts.Length} texts");
            return constructor.Invoke([.. parts.Select(part => fields.TryGetValue(ColumnOf(part.Name!), out var text) && text is string told ? Directions.Closed(told) : throw Wrong(value, $"a structure with a text {ColumnOf(part.Name!)}"))]);
        }

        private static long Whole(object value) => value switch
        {
            BigInteger huge => (long)huge,
            double number when double.IsInteger(number) => (long)number,
            long or int or short or sbyte or byte or ushort or uint or ulong => System.Convert.ToInt64(value, CultureInfo.InvariantCulture),
            decimal number when decimal.IsInteger(number) => (long)number,
            _ => throw Wrong(value, "a whole number"),
        };

        private static double Number(object value) => value is string or bool or DateOnly or DateTime
            ? throw Wrong(value, "a number")
            : System.Convert.ToDouble(value, CultureInfo.InvariantCulture);

        private static InvalidCastException Wrong(object value, string wanted) =>
            new(string.Create(CultureInfo.InvariantCulture, $"{value} is not {wanted}"));
    }

    // A digit belongs to the word before it: Stock2001 is stock_2001.
    [GeneratedRegex("(?<=[a-z0-9])[A-Z]|(?<=[a-z])[0-9]")]
    private static partial Regex Hump();
}
